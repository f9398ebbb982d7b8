package city.weltoffen.networking.call.reading;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private final FeedReader reader = new FeedReader();

    private static String rss(String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Aufrufe</title>"
                + "<link>https://agency.example/</link><description>d</description>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String inner) {
        return "<item><title>Town meetings</title><guid isPermaLink=\"false\">urn:call:1</guid>"
                + "<link>https://agency.example/calls/1</link>" + inner + "</item>";
    }

    private static String atom(String entry) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Calls</title><id>urn:feed</id>"
                + "<updated>2026-05-01T00:00:00Z</updated><entry>" + entry + "</entry></feed>";
    }

    private Told read(String feed) {
        return Told.by(reader, feed);
    }

    @Nested
    class Entries {

        @Test
        void makesOneCallOfAnRssItem() {
            ToldCall call = read(rss(item("<description>&lt;p&gt;For &lt;b&gt;towns&lt;/b&gt;.&lt;/p&gt;"
                            + "&lt;script&gt;alert(1)&lt;/script&gt;</description><category>Twinning</category>")))
                    .call();

            assertThat(call.origin()).isEqualTo(CallOrigin.FEED);
            CallDetails details = call.details();
            assertThat(details.identifier()).isEqualTo("urn:call:1");
            assertThat(details.title()).isEqualTo("Town meetings");
            assertThat(details.link()).isEqualTo("https://agency.example/calls/1");
            assertThat(details.status()).isEqualTo(CallStatus.OPEN);
            assertThat(details.keywords()).containsExactly("Twinning");
            assertThat(details.text()).containsExactly(new CallSection("Beschreibung", "For towns."));
        }

        @Test
        void makesOneCallOfAnAtomEntry() {
            CallDetails details = read(atom("<id>tag:agency.example,2026:7</id><title type=\"text\">A &lt; B</title>"
                            + "<link href=\"https://agency.example/7\"/><updated>2026-05-01T00:00:00Z</updated>"
                            + "<summary type=\"text\">1 &lt; 2</summary>"
                            + "<content type=\"html\">&lt;p&gt;More&lt;/p&gt;</content>"))
                    .details();

            assertThat(details.identifier()).isEqualTo("tag:agency.example,2026:7");
            assertThat(details.link()).isEqualTo("https://agency.example/7");
            assertThat(details.text()).extracting(CallSection::body).containsExactly("1 < 2", "More");
        }

        @Test
        void saysWhatFeedsNeverState() {
            assertThat(read(rss(item(""))).call().unsaid())
                    .contains("budget", "status", "opensOn", "deadlines", "text", "keywords", "audiences", "programme");
            assertThat(read(rss(item("<description>Deadline: 23.09.2026</description>")))
                            .call()
                            .unsaid())
                    .contains("budget")
                    .doesNotContain("deadlines", "text");
        }

        @Test
        void keepsSummaryAndContentThatSayTheSameOnce() {
            String both = "<description>&lt;p&gt;All towns&lt;/p&gt;</description>"
                    + "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                    + "&lt;p&gt;All towns&lt;/p&gt;</content:encoded>";

            assertThat(read(rss(item(both))).details().text()).hasSize(1);
        }

        @Test
        void takesAnEmptyFeed() {
            Told told = read(rss());

            assertThat(told.calls()).isEmpty();
            assertThat(told.source()).isNull();
        }

        @Test
        void refusesAnEntryWithoutTitleAndGoesOn() {
            Told told = read(rss("<item><guid>urn:a</guid></item>", item("")));

            assertThat(told.calls()).hasSize(1);
            assertThat(told.refused()).containsOnlyKeys("urn:a");
            assertThat(told.refusal()).isEqualTo("entry-without-title");
        }

        @Test
        void refusesAnEntryWithoutIdentity() {
            assertThat(read(rss("<item><title>Town meetings</title></item>")).refusal())
                    .isEqualTo("entry-without-identity");
        }

        @Test
        void refusesAnEntryWhoseDeadlineIsOver() {
            assertThat(read(rss(item("<description>Deadline: 5 May 2026</description>")))
                            .refusal())
                    .isEqualTo("entry-past");
        }
    }

    @Nested
    class Identity {

        private String identifier(String item) {
            return read(rss("<item><title>Call</title>" + item + "</item>"))
                    .details()
                    .identifier();
        }

        @Test
        void isTheIdWhereItIsOneInTheWholeWorld() {
            assertThat(identifier("<guid isPermaLink=\"false\">https://a.example/?p=1</guid>"
                            + "<link>https://a.example/call</link>"))
                    .isEqualTo("https://a.example/?p=1");
        }

        @Test
        void isThePageWhereTheIdIsOneOfTheFeedOnly() {
            assertThat(identifier("<guid isPermaLink=\"false\">1234</guid><link>https://a.example/call</link>"))
                    .isEqualTo("https://a.example/call");
        }

        @Test
        void namesTheFeedWhereThereIsNoPage() {
            assertThat(identifier("<guid isPermaLink=\"false\">12 34</guid>"))
                    .isEqualTo("https://agency.example/#1234");
        }

        @Test
        void isThatOfTheTopicWhereItLeadsToThePortal() {
            assertThat(identifier("<guid isPermaLink=\"false\">x</guid><link>https://ec.europa.eu/info/funding-tenders/"
                            + "opportunities/portal/screen/opportunities/topic-details/CERV-2026-CITIZENS-TOWN-TT"
                            + "?keywords=x</link>"))
                    .isEqualTo("CERV-2026-CITIZENS-TOWN-TT");
        }

        @Test
        void staysTheSameHoweverLongItIs() {
            String longId = "<guid>https://a.example/" + "x".repeat(400) + "</guid>";

            assertThat(identifier(longId)).hasSizeLessThanOrEqualTo(200).isEqualTo(identifier(longId));
        }
    }

    @Nested
    class Deadlines {

        @Test
        void readsTheProseOfThePortalsFeed() {
            CallDetails details = read(rss(item("<description><![CDATA[<b>Programme</b>: CERV<br/>"
                            + "<b>Deadline</b>: Wed, 23 Sep 2026 17:00:00 (Brussels local time)<br/>"
                            + "<b>Type</b>: Grant]]></description>")))
                    .details();

            assertThat(details.deadlines())
                    .containsExactly(new Deadline(LocalDate.of(2026, 9, 23), Instant.parse("2026-09-23T15:00:00Z")));
        }

        @Test
        void leavesOpenWhatTheProseLeavesOpen() {
            assertThat(read(rss(item("<description>Apply in autumn 2026, the deadline will follow.</description>")))
                            .details()
                            .deadlines())
                    .isEmpty();
        }
    }

    @Nested
    class BadInput {

        @Test
        void refusesADocumentTypeAndWithItEntitiesFromOutside() {
            String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                    + rss(item("<description>&x;</description>")).replaceFirst("<\\?.*?\\?>", "");

            Told told = read(feed);

            assertThat(told.source()).isEqualTo("xml-doctype");
            assertThat(told.calls()).isEmpty();
        }

        @Test
        void refusesEntitiesThatGrow() {
            String feed = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                    + rss(item("<description>&b;</description>")).replaceFirst("<\\?.*?\\?>", "");

            assertThat(read(feed).source()).isEqualTo("xml-doctype");
        }

        @Test
        void refusesWhatIsNoFeed() {
            assertThat(read("<note>hello</note>").source()).isEqualTo("not-a-feed");
            assertThat(read("<!DOCTYPE html><html><body>Wartung</body></html>").source())
                    .isEqualTo("xml-doctype");
            assertThat(read("{\"results\": []}").source()).isEqualTo("not-xml");
            assertThat(read("").source()).isEqualTo("not-xml");
        }

        @Test
        void refusesHalfAFeedAndForbiddenCharacters() {
            String whole = rss(item(""));

            assertThat(read(whole.substring(0, whole.length() - 30)).source()).isEqualTo("not-xml");
            assertThat(read(whole.replace("Town", "To\u0002wn")).source()).isEqualTo("not-xml");
        }

        @Test
        void unpacksGzipButNoBomb() {
            byte[] feed = rss(item("")).getBytes(StandardCharsets.UTF_8);
            byte[] bomb = new byte[40 * 1024 * 1024];
            java.util.Arrays.fill(bomb, (byte) ' ');

            assertThat(Told.by(reader, Told.gzip(feed)).calls()).hasSize(1);
            assertThat(Told.by(reader, Told.gzip(bomb)).source()).isEqualTo("too-large");
        }

        @Test
        void refusesABrokenPack() {
            byte[] packed = Told.gzip(rss(item("x".repeat(5000))).getBytes(StandardCharsets.UTF_8));

            assertThat(Told.by(reader, java.util.Arrays.copyOf(packed, packed.length / 2))
                            .source())
                    .isEqualTo("broken-gzip");
        }

        @Test
        void keepsALinkThatIsAPageOnly() {
            String odd = "<item><title>Call</title><guid>urn:x</guid><link>javascript:alert(1)</link></item>";

            assertThat(List.of(read(rss(odd)).details()))
                    .extracting(CallDetails::link)
                    .containsOnlyNulls();
        }
    }
}
