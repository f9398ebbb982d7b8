package city.weltoffen.networking.call;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallVoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private static CallVoice anyVoice(CallStatus status, String audience) {
        Deadline deadline = new Deadline(LocalDate.of(2026, 9, 23), null);
        return new CallVoice(
                new CallId("c"),
                new CallDetails(
                        "X",
                        "Prize",
                        "award",
                        null,
                        status,
                        null,
                        null,
                        List.of(deadline),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(audience),
                        null));
    }

    @Test
    void isReadOutsideWhereItIsForCivilSociety() {
        CallVoice voice = anyVoice(CallStatus.OPEN, "civil-society");
        Deadline deadline = voice.details().deadlines().getFirst();

        assertThat(List.of(
                        voice.published().notice(),
                        voice.changed(List.of(), List.of()).notice(),
                        voice.opened(List.of()).notice(),
                        voice.approaching(deadline, TODAY, List.of()).notice()))
                .allSatisfy(notice -> assertThat(notice.publicLink()).isEqualTo("/public/funding/c"));
    }

    @Test
    void isNotReadOutsideWhereItIsForOthersOrOver() {
        assertThat(anyVoice(CallStatus.OPEN, "research").published().notice().publicLink())
                .isNull();
        assertThat(anyVoice(CallStatus.CLOSED, "civil-society")
                        .changed(List.of(), List.of())
                        .notice()
                        .publicLink())
                .isNull();
    }

    @Test
    void keepsInsideWhatTheOfficeSaysOfIt() {
        CallVoice voice = anyVoice(CallStatus.OPEN, "civil-society");

        assertThat(voice.recommended(List.of()).notice().publicLink()).isNull();
        assertThat(voice.recommendedOtherwise().notice().publicLink()).isNull();
        assertThat(voice.recommendedNoMore().notice().publicLink()).isNull();
    }
}
