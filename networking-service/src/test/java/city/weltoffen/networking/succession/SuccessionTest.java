package city.weltoffen.networking.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static EventEnvelope dissolved() {
        LocalizedText name = new LocalizedText("Alt", "Old");
        DepartmentSuccession succession =
                new DepartmentSuccession("alt", name, "neu", List.of("neu"), LocalDate.of(2026, 5, 6));
        return new EventEnvelope(
                UUID.randomUUID(),
                "city.weltoffen.networking.department.dissolved.v1",
                "/networking-service",
                "alt",
                Instant.EPOCH,
                2,
                "somebody",
                null,
                EventJson.write(new DepartmentDissolved(Notice.of(name, "/departments/alt", Tags.none()), succession)));
    }

    @Test
    void isHeardByAllAndAgainWhenOneFails() {
        List<String> heard = new ArrayList<>();
        DepartmentFollower failing = _ -> {
            throw new IllegalStateException("no store");
        };
        Succession succession =
                new Succession(List.of(failing, followed -> heard.add(followed.successor())), List.of());

        assertThatThrownBy(() -> succession.on(dissolved())).hasMessage("no store");

        assertThat(heard).containsExactly("neu");
    }
}
