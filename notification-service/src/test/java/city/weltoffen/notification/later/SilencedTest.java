package city.weltoffen.notification.later;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.audience.Reason;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilencedTest {

    private static final Instant TODAY = Instant.parse("2026-05-06T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-05-07T00:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-05-13T00:00:00Z");

    private static Silence silence(Silence.Of of, String key, Instant until) {
        return Silence.of(of, "kim", key, new LocalizedText(key, key), until);
    }

    /** What an event of the call meets today. */
    private static Silenced silenced(Silence... all) {
        return new Silenced(
                reader -> Stream.of(all)
                        .filter(silence -> silence.recipient().equals(reader))
                        .toList(),
                "call",
                TODAY);
    }

    private static Reason rule(String subscription) {
        return new Reason(Reason.Type.SUBSCRIPTION, subscription, subscription, null, null, List.of());
    }

    private static Reason addressed() {
        return new Reason(Reason.Type.ADDRESSEE, null, null, null, null, List.of());
    }

    @Test
    void aSubjectIsSilentForWhateverReason() {
        var silenced = silenced(silence(Silence.Of.SUBJECT, "call", TOMORROW));

        assertThat(silenced.of("kim", List.of(addressed(), rule("a")))).isPresent();
        assertThat(silenced.of("uli", List.of(addressed()))).isEmpty();
    }

    @Test
    void anotherSubjectIsHeardAndSoIsOneWhoseDayHasCome() {
        var silenced =
                silenced(silence(Silence.Of.SUBJECT, "partner", TOMORROW), silence(Silence.Of.SUBJECT, "call", TODAY));

        assertThat(silenced.of("kim", List.of(addressed()))).isEmpty();
    }

    @Test
    void aRuleIsSilentOnlyWithoutAnotherReason() {
        var silenced = silenced(silence(Silence.Of.RULE, "a", TOMORROW));

        assertThat(silenced.of("kim", List.of(rule("a")))).isPresent();
        assertThat(silenced.of("kim", List.of(rule("a"), rule("b")))).isEmpty();
        assertThat(silenced.of("kim", List.of(rule("a"), addressed()))).isEmpty();
    }

    @Test
    void ofSeveralSilentRulesTheFirstToBeHeardCounts() {
        var silenced = silenced(silence(Silence.Of.RULE, "a", NEXT_WEEK), silence(Silence.Of.RULE, "b", TOMORROW));

        assertThat(silenced.of("kim", List.of(rule("a"), rule("b"))))
                .hasValueSatisfying(silence -> assertThat(silence.until()).isEqualTo(TOMORROW));
    }
}
