package city.weltoffen.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static Optional<List<String>> circle(Map<String, Set<String>> known, String code, String... wanted) {
        return Dependencies.circle(code, List.of(wanted), other -> known.getOrDefault(other, Set.of()));
    }

    @Test
    void nameTheWholeWayBack() {
        var known = Map.of("1.1", Set.of("2.1"), "2.1", Set.of("3.1"));

        assertThat(circle(known, "3.1", "1.1")).contains(List.of("3.1", "1.1", "2.1", "3.1"));
    }

    @Test
    void refuseToNeedThemselves() {
        assertThat(circle(Map.of(), "1.1", "1.1")).contains(List.of("1.1", "1.1"));
    }

    @Test
    void mayMeetAgain() {
        var known = Map.of("1.1", Set.of("2.1"), "1.2", Set.of("2.1"));

        assertThat(circle(known, "3.1", "1.1", "1.2")).isEmpty();
    }

    @Test
    void endAlsoWhereOthersAlreadyGoInACircle() {
        var known = Map.of("1.1", Set.of("1.2"), "1.2", Set.of("1.1"));

        assertThat(circle(known, "3.1", "1.1")).isEmpty();
    }
}
