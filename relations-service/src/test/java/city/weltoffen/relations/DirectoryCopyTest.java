package city.weltoffen.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of the directory that every service keeps, here as this one keeps it. */
@RelationsTest
class DirectoryCopyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @Autowired
    Directory directory;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String slug(String name) {
        return name + "-" + mark;
    }

    private static void heard(RecordedEvent... events) {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            List.of(events).forEach(networking::write);
        }
    }

    @Test
    void leadsFromADepartmentThatEndedToTheOneThatDoesItsWorkToday() {
        heard(
                DirectoryEvents.department(slug("one"), slug("theme")),
                DirectoryEvents.department(slug("two")),
                DirectoryEvents.department(slug("three")),
                DirectoryEvents.dissolved(slug("one"), slug("two"), TODAY, 2),
                DirectoryEvents.dissolved(slug("two"), slug("three"), TODAY, 2));

        await().untilAsserted(() -> assertThat(directory.resolve(slug("one"))).isEqualTo(slug("three")));
        await().untilAsserted(() -> assertThat(directory.resolve(slug("three"))).isEqualTo(slug("three")));
        assertThat(directory.resolve("nobody")).isEqualTo("nobody");
        assertThat(directory.department(slug("one"))).hasValueSatisfying(ended -> {
            assertThat(ended.hasEnded()).isTrue();
            assertThat(ended.endedOn()).isEqualTo(TODAY);
            assertThat(ended.successor()).isEqualTo(slug("two"));
            assertThat(ended.name().de()).isEqualTo(slug("one"));
        });
        assertThat(directory.departmentsFor(List.of(slug("theme")))).isEmpty();
    }

    @Test
    void knowsThatWhoCoordinatesTooDoesNotDeputise() {
        heard(
                DirectoryEvents.appointed(slug("a"), slug("away"), slug("dep"), 1),
                DirectoryEvents.absent(slug("a"), slug("away"), TODAY, TODAY, 2),
                DirectoryEvents.deputy(slug("d"), slug("deputy"), slug("dep"), 1),
                DirectoryEvents.deputy(slug("e"), slug("both"), slug("dep"), 1),
                DirectoryEvents.appointed(slug("f"), slug("both"), slug("dep"), 1));

        await().untilAsserted(() ->
                assertThat(directory.isDeputising(slug("deputy"), slug("dep"))).isTrue());
        await().untilAsserted(
                        () -> assertThat(directory.coordinatorsOf(slug("dep"))).contains(slug("both"), slug("away")));
        await().untilAsserted(() ->
                assertThat(directory.isDeputising(slug("both"), slug("dep"))).isFalse());
        assertThat(directory.isDeputising(slug("away"), slug("dep"))).isFalse();
        assertThat(directory.isDeputising(slug("deputy"), "kultur")).isFalse();
    }
}
