from __future__ import annotations

from dashboard.models import Attribution, Passage
from dashboard.view.catalogue import Catalogue, Speech
from dashboard.view.speeches import by_topic, once, snippet, speeches, worded
from tests.view.test_panel import text

AT = Passage("a-harbour", 0, 5)


def said(words: str, speaker: str | None = None, reported: bool = False) -> Speech:
    return Speech(AT, words, Attribution(None, None, speaker, "named"), reported)


def test_quotations_and_reported_speech_look_different(found: Catalogue) -> None:
    markup = speeches(found, [said("Yes", "Donald Trump"), said("he agreed", reported=True)])
    assert '<blockquote class="quoted full side-trump"><p>“Yes”</p>' in markup
    assert '<blockquote class="reported side-other"><p>he agreed</p>' in markup
    assert "The article does not say who · reported speech" in text(markup)


def test_reported_words_stand_after_their_cue(found: Catalogue) -> None:
    denied = Speech(AT, "any part in it", Attribution(), True, "reported", cue="denied ")
    assert '<p><span class="cue">denied </span>any part in it</p>' in speeches(found, [denied])
    assert snippet([denied]) == "Reported: denied any part in it"


def test_quotations_have_marks_and_reported_words_what_leads_up_to_them() -> None:
    denied = Speech(AT, "any <b>part</b>", Attribution(), True, "reported", cue="denied ")
    assert worded(denied) == '<span class="cue">denied </span>any &lt;b&gt;part&lt;/b&gt;'
    assert (worded(said("Yes")), worded(said("he did", reported=True))) == ("“Yes”", "he did")


def test_words_stay_verbatim_and_harmless(found: Catalogue) -> None:
    assert "<p>“&lt;i&gt;“no”&lt;/i&gt; &amp; yes”</p>" in speeches(
        found, [said("<i>“no”</i> & yes")]
    )


def test_a_speaker_without_a_name_begins_with_a_capital(found: Catalogue) -> None:
    assert '<b class="side-other">Analysts</b>' in speeches(found, [said("Yes", "analysts")])


def test_words_told_in_several_places_say_so(found: Catalogue) -> None:
    told = text(speeches(found, [said("Yes", "Jane Roe"), said("Yes,", "Jane Roe"), said("No")]))
    assert "“Yes” Jane Roe · told in 2 places “No”" in told


def test_a_snippet_is_the_first_quotation() -> None:
    assert snippet([said("he agreed", reported=True), said("Yes")]) == "“Yes”"
    assert snippet([said("he\n agreed", reported=True)]) == "Reported: he agreed"
    assert snippet([]) == ""
    long = snippet([said("word " * 60)])
    assert len(long) <= 152
    assert long.endswith("word\u00a0…”")


def test_the_same_words_stand_once() -> None:
    denied = Speech(AT, "Yes", Attribution(None, None, "Jane Roe", "named"), True, cue="denied ")
    said_ = said("Yes", "Jane Roe"), said("No"), said("“Yes,", "Jane Roe"), denied, said("Yes")
    assert once(said_) == [said_[0], said_[1], denied, said_[4]]
    assert once(()) == []


def test_words_on_the_topic_are_told_from_the_rest() -> None:
    one, other = said("Yes"), Speech(Passage("a-harbour", 6, 9), "No", Attribution(), False)
    assert by_topic((one, other), {other.passage}) == ([other], [one])
    # where none is on the topic, there is nothing to put first
    assert by_topic((one, other), ()) == ([one, other], [])
