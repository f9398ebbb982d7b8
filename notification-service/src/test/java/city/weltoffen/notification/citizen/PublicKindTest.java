package city.weltoffen.notification.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.matching.Kinds;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicKindTest {

    @ParameterizedTest
    @EnumSource
    void asksForKindsOfEventThatThereAre(PublicKind kind) {
        assertThat(Kinds.names()).containsAll(PublicKind.eventsOf(Set.of(kind)));
        assertThat(PublicKind.eventsOf(Set.of(kind))).isNotEmpty();
    }

    @Test
    void isFoundAgainInARule() {
        Set<PublicKind> some = EnumSet.of(PublicKind.REPORTS, PublicKind.CALLS);

        assertThat(PublicKind.askingFor(PublicKind.eventsOf(some))).isEqualTo(some);
    }
}
