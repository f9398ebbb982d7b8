package city.weltoffen.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSetTest {

    private final EventSet set = new EventSet();

    @Test
    void takesEachEventOnce() {
        Position position = new Position(1_000, UUID.randomUUID().toString());

        assertThat(set.add("activity.held", position)).isTrue();
        assertThat(set.add("activity.held", position)).isFalse();
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.latest()).isEqualTo(1_000);
    }

    @Test
    void tellsEventsOfTheSameTimeApart() {
        for (int i = 0; i < 100; i++) {
            assertThat(set.add("activity.held", new Position(7, new UUID(i % 10, i / 10).toString())))
                    .isTrue();
        }
        assertThat(set.size()).isEqualTo(100);
    }

    @Test
    void pagesAsAPlainListDoes() {
        Random random = new Random(4);
        List<Position> plain = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Position position =
                    new Position(random.nextInt(2_000), new UUID(random.nextLong(), random.nextLong()).toString());
            plain.add(position);
            set.add("activity.held", position);
            set.add("activity.held", position);
        }
        List<String> expected = plain.stream()
                .filter(position -> position.millis() >= 500 && position.millis() < 1_500)
                .sorted(Comparator.<Position>naturalOrder().reversed())
                .map(position -> TimeLine.of("activity.held").idOf(position))
                .toList();

        assertThat(pages()).isEqualTo(expected);
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        Position before = null;
        List<String> page = set.newest(500, 1_500, before, 37);
        while (!page.isEmpty()) {
            pages.addAll(page);
            String[] last = page.getLast().split("\\|");
            before = new Position(Long.parseLong(last[1]), last[2]);
            page = set.newest(500, 1_500, before, 37);
        }
        return pages;
    }
}
