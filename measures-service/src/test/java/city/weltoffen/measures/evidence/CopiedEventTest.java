package city.weltoffen.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CopiedEventTest {

    private static final UUID ID = UUID.fromString("018f4c9e-8a4e-7c3a-9d52-6f1c3a520d42");
    private static final Instant AT = Instant.parse("2026-05-06T08:15:30.123Z");

    private static CopiedEvent held() {
        return AnyEvent.copied(ID, "a1", AT, AnyEvent.held(120, "festival", "4.2"));
    }

    @Test
    void hasAnIdOfKindTimeAndEventSoThatItIsThereOnce() {
        assertThat(held().id())
                .isEqualTo("activity.held|01778055330123|018f4c9e-8a4e-7c3a-9d52-6f1c3a520d42")
                .isEqualTo(held().id());
        assertThat(held().asEvidenceOf("4.2").getString("_id"))
                .isEqualTo("4.2|01778055330123|018f4c9e-8a4e-7c3a-9d52-6f1c3a520d42");
    }

    @Test
    void knowsNumbersAndShortTextsByPath() {
        CopiedEvent event = held();

        assertThat(event.number("participants")).isEqualByComparingTo("120");
        assertThat(event.number("activity.kind")).isNull();
        assertThat(event.values("activity.kind")).containsExactly("festival");
        assertThat(event.values("activity.partners")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(event.values("activity.open")).containsExactly("true");
        assertThat(event.values("participants")).containsExactly("120");
        assertThat(event.values("tags.measures")).containsExactly("4.2");
        assertThat(event.values("subject")).containsExactly("a1");
        assertThat(event.values("activity.colour")).isEmpty();
    }

    @Test
    void keepsAmountsExactly() {
        CopiedEvent event = AnyEvent.copied(ID, "a", AT, AnyEvent.decided(true, "12345.67"));

        assertThat(event.number("application.grant.amount")).isEqualTo(new BigDecimal("12345.67"));
        assertThat(event.values("granted")).containsExactly("true");
    }

    @Test
    void keepsNoTitleAmongWhatCanBeCountedBy() {
        assertThat(held().document().get("keys").toString()).doesNotContain("geschah", "notice");
    }
}
