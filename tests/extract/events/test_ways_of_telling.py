"""Ways of telling that somebody called, met, wrote, spoke or acted, each in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

# kind, day and sentence, of articles published on 20 July 2018 and 20 August 2025
TOLD_2018 = """
meeting 2018-07-18 Bolton spent an afternoon with Vladimir Putin on Wednesday.
meeting 2018-07-16 Trump and Putin were closeted for more than two hours on Monday.
meeting 2018-07-16 Trump was in the room with Putin for two hours on Monday.
meeting 2017-07-07 In July 7, 2017, talks in Hamburg, Trump pressed Putin on election meddling.
meeting 2017-07-07 Trump and Putin shook hands for the first time in Hamburg on July 7, 2017.
meeting 2017-07 Putin and Trump first met in the flesh last July in Hamburg.
meeting 2018-06-27 Putin received Trump's national security adviser, John Bolton, on June 27.
meeting 2018-06-27 Putin hosted Bolton in Moscow on June 27.
meeting 2018-06-27 Putin held talks on June 27 with Bolton.
meeting 2018-06-27 Bolton called on Putin at the Kremlin on June 27.
meeting 2018-06-27 Bolton paid Putin a visit on June 27.
meeting 2018-06-27 Bolton visited Putin on June 27 to prepare the summit.
meeting 2018-06-27 Bolton had flown to Moscow on June 27 to see Putin.
meeting 2018-06-27 Bolton saw Putin on June 27.
meeting 2017-05-10 Trump welcomed Lavrov to the Oval Office on May 10, 2017.
meeting 2017-05-10 On May 10, 2017, Trump had Lavrov over at the White House.
meeting 2018-07-16 Monday's get-together between Trump and Putin lasted longer than planned.
summit 2018-07-16 Trump's Monday summit with Putin drew fire from both parties.
summit 2018-07-16 Monday's Helsinki summit with Putin haunted Trump all week.
call 2018-02-12 Trump phoned Putin on Feb. 12 after a Russian airliner crashed.
call 2018-02-12 Trump rang Putin on 12 February to offer his sympathy.
call 2018-02-12 Putin took a call from Trump on Feb. 12.
call 2018-02-12 Putin and Trump were on the phone on Feb. 12.
call 2018-02-12 Trump got Putin on the line on Feb. 12.
call 2018-02-12 Trump spoke by telephone to Putin on Feb. 12.
call 2018-02-12 Trump and Putin talked on the phone for half an hour on Feb. 12.
call 2018-02-12 In a Feb. 12 telephone call, Trump offered Putin his sympathy.
call 2018-02-12 In a call on Feb. 12 Trump conveyed his condolences to Putin.
call 2018-02-12 On Feb. 12, Trump telephoned the Kremlin to speak with Putin.
call 2018-02-12 Trump conveyed his condolences to Putin by phone on Feb. 12.
call 2018-02-12 The two leaders, Trump and Putin, last spoke on Feb. 12.
call 2018-02-12 Trump and Putin have not talked since a phone call on Feb. 12.
call 2018-02-12 The Feb. 12 conversation between Trump and Putin lasted 40 minutes.
call 2018-02-12 Trump's Feb. 12 call with Putin was the ninth.
call 2018-03-20 On March 20 Trump called to congratulate Putin on his re-election.
call 2018-03-20 Trump picked up the phone on March 20 to congratulate Putin.
call 2018-03-20 In their March 20 conversation Trump and Putin spoke about an arms race.
call 2016-11-14 Putin was among the first to call Trump, on Nov. 14, 2016.
message 2016-11-09 Putin sent Trump a telegram of congratulation on Nov. 9, 2016.
message 2016-11-09 In a cable to Trump on Nov. 9, 2016, Putin voiced hope for better ties.
message 2016-12-15 Trump released a letter from Putin that was dated Dec. 15, 2016.
message 2016-12-15 The letter from Putin to Trump, dated Dec. 15, 2016, wished him health.
message 2016-12-15 Putin wrote to Trump on Dec. 15, 2016.
message 2016-12-15 In a letter of Dec. 15, 2016, Putin wished Trump a happy new year.
message 2016-12-15 Putin sent his season's greetings to Trump on Dec. 15, 2016.
message 2017-12-30 Putin wished Trump a happy new year in a message on Dec. 30, 2017.
message 2018-07-18 A letter from Trump reached Putin on Wednesday.
message 2018-07-18 A letter from Trump was delivered to Putin on Wednesday, the Kremlin said.
message 2018-07-18 Putin sent a note of thanks to Trump on Wednesday.
message 2018-07-18 Trump passed a message to Putin through Rand Paul on Wednesday.
message 2018-07-18 Putin offered condolences to Trump on Wednesday over the shooting.
policy 2018-07-13 A U.S. grand jury indicted 12 Russian officers on July 13.
policy 2018-04-06 The U.S. Treasury put seven Russian oligarchs on its sanctions list on April 6.
policy 2018-04-06 Washington slapped sanctions on Russian oligarchs on April 6.
policy 2018-04-06 The Trump administration hit Russian oligarchs with sanctions on April 6.
policy 2018-04-06 Russian oligarchs close to Putin were blacklisted by Washington on April 6.
policy 2018-04-06 On April 6 the United States froze the assets of seven oligarchs close to Putin.
policy 2018-03-26 Trump ordered 60 Russian diplomats out of the country on March 26.
policy 2018-03-26 Trump threw out 60 Russians on March 26 and closed the consulate in Seattle.
policy 2018-03-26 The United States expelled 60 Russian diplomats on March 26.
policy 2018-03-29 Russia kicked out 60 American diplomats on March 29 in reply.
policy 2017-07-27 The Senate overwhelmingly approved the Russia sanctions on July 27, 2017.
policy 2018-07-18 Russia freed an American on Wednesday as a gesture to Trump.
policy 2018-07-18 Moscow let an American prisoner go on Wednesday.
policy 2018-07-18 Putin pardoned an American on Wednesday.
policy 2018-07-18 Russia and the United States swapped prisoners on Wednesday.
policy 2018-07-18 Trump lifted sanctions on a Russian bank on Wednesday.
policy 2018-07-18 Putin signed a law on Wednesday on foreign agents in reply to Trump.
statement 2017-07-30 Putin said on July 30, 2017, that 755 American staff would have to leave.
statement 2018-07-18 Speaking on Wednesday, Trump said Putin had been strong.
statement 2018-07-18 Trump on Wednesday called Putin a competitor.
statement 2018-07-18 In a tweet on Wednesday Trump thanked Putin.
statement 2018-07-18 Trump's praise for Putin on Wednesday stunned his party.
statement 2018-07-18 Trump insisted Wednesday he had been tough on Putin.
statement 2018-07-18 Asked on Wednesday whether Russia was still meddling, Trump answered no.
statement 2018-07-18 Putin dismissed the charges against Trump on Wednesday as nonsense.
statement 2018-07-18 Putin told Fox News on Wednesday that Trump was no puppet.
statement 2018-07-18 Trump, who on Wednesday said he held Putin responsible, was cheered.
statement 2015-12-17 Putin hailed Trump as a colourful man on Dec. 17, 2015.
statement 2016-07-27 On July 27, 2016, Trump urged Russia to find Hillary Clinton's e-mails.
statement 2016-07-27 Trump invited Russia on July 27, 2016, to look for the missing e-mails.
statement 2018-06-08 Trump said on June 8 that Russia should be let back into the G7.
statement 2018-07-19 The White House said on Thursday that Putin would be invited to Washington.
statement 2018-07-18 The Kremlin denied on Wednesday that it held anything on Trump.
statement 2018-07-18 Dmitry Peskov on Wednesday ruled out any talk of Crimea with Trump.
statement 2018-07-18 Wednesday brought another about-face: Trump said he had misspoken on Russia.
statement 2018-07-18 Trump walked back his words on Russia on Wednesday.
statement 2018-07-18 On Wednesday Trump backtracked, saying he accepted that Russia had meddled.
statement 2018-07-18 Trump vowed on Wednesday to meet Putin again.
statement 2018-07-18 Trump threatened Russia with new sanctions on Wednesday.
statement 2018-07-18 Trump accused Germany on Wednesday of being a captive of Russia.
statement 2018-07-18 Trump questioned on Wednesday why Obama had not stopped Russia.
statement 2018-07-18 Trump's remark on Wednesday that he believed Putin caused dismay.
statement 2018-07-18 Trump defended on Wednesday his decision to sit down with Putin.
statement 2018-07-18 Trump posted on Wednesday that relations with Russia had never been worse.
statement 2018-07-18 Trump blamed the bad relations with Russia on Wednesday on years of stupidity.
"""
TOLD_2025 = """
meeting 2025-08-15 Trump rolled out the red carpet for Putin in Anchorage on Aug. 15.
summit 2025-08-15 The Aug. 15 summit in Alaska between Trump and Putin ended without a deal.
summit 2025-08-15 Last Friday's summit in Alaska between Trump and Putin produced no deal.
meeting 2025-08-15 Trump greeted Putin on the tarmac on Friday with a handshake.
meeting 2025-08-15 Putin and Trump conferred for nearly three hours in Alaska on Friday.
meeting 2025-08-06 Steve Witkoff met Putin in Moscow on Aug. 6.
meeting 2025-08-06 Putin spent three hours with Steve Witkoff on Aug. 6.
meeting 2025-08-06 On Aug. 6 Putin sat down with Trump's envoy, Steve Witkoff.
meeting 2025-02-18 Rubio and Lavrov met in Riyadh on Feb. 18.
meeting 2025-02-18 Senior U.S. and Russian diplomats held talks in Saudi Arabia on Feb. 18.
meeting 2025-02-18 Marco Rubio led the American side in talks with Lavrov in Riyadh on Feb. 18.
call 2025-02-12 A 90-minute phone call between Trump and Putin on Feb. 12 stunned Europe.
call 2025-02-12 Trump spoke with Putin for nearly 90 minutes on Feb. 12.
call 2025-02-12 Trump held a call with Putin on Feb. 12.
call 2025-03-18 Putin agreed in a call with Trump on March 18 to halt strikes on power plants.
call 2025-03-18 After a March 18 call with Trump, Putin ordered a halt to strikes on energy.
call 2025-05-19 Trump had a two-hour call with Putin on May 19.
call 2025-06-14 On his birthday, June 14, Trump got a call from Putin.
call 2025-06-14 Putin called to wish Trump a happy birthday on June 14.
call 2025-07-03 Trump said he made no progress with Putin in a call on July 3.
call 2025-07-03 The sixth call this year between Trump and Putin was on July 3.
policy 2025-08-08 Trump set a deadline of Aug. 8 for Putin to make peace.
policy 2025-07-28 On July 28 Trump cut his deadline for Putin to 10 or 12 days.
policy 2025-07-14 Trump gave Putin 50 days to make peace on July 14.
policy 2025-08-06 Trump doubled tariffs on India on Aug. 6 for buying Russian oil.
policy 2025-08-01 Trump moved two nuclear submarines on Aug. 1 in answer to Medvedev.
policy 2025-08-01 Trump ordered two nuclear submarines closer to Russia on Aug. 1.
policy 2025-03-03 Trump paused military aid to Ukraine on March 3, to Putin's delight.
policy 2025-02-24 The United States sided with Russia in a U.N. vote on Feb. 24.
policy 2025-02-24 The United States voted with Russia at the United Nations on Feb. 24.
"""
PUBLISHED = {"2018-07-20": TOLD_2018, "2025-08-20": TOLD_2025}
TOLD = [
    (published, *line.split(" ", 2))
    for published, table in PUBLISHED.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("published", "kind", "day", "text"), TOLD)
def test_it_is_told(published: str, kind: str, day: str, text: str) -> None:
    found = [(event.kind, event.date) for event in read(text, published) if not event.context]
    assert (kind, day) in found


NOT_TOLD = [
    "Trump may meet Putin in June, an aide said.",
    "Merkel met Macron in Berlin on Monday.",
    "A meeting between Trump and Putin on July 16 was ruled out by the Kremlin.",
    "Trump did not call Putin on Monday.",
    "Xi telephoned Modi on Monday about the border.",
    "The two teams met on Monday; Croatia beat Russia.",
    "A Russian woman was arrested in Ohio on Monday for theft.",
    "Macron congratulated Putin on Monday on his cup.",
    "Trump fired off a tweet on Monday about Amazon.",
    "The Senate passed the farm bill on Monday.",
    "He walked back to his hotel on Monday.",
    "Trump pardoned two ranchers on July 10.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_it_is_nothing_between_the_two(text: str) -> None:
    found = [event for event in read(text, "2018-07-20") if not event.context]
    assert [e for e in found if e.kind != "statement"] == []
