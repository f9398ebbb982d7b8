package city.weltoffen.networking.demo;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.Group;
import city.weltoffen.networking.NetworkingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shipped examples name each other: departments and persons are there before what they do. */
@NetworkingTest
class ExampleMeetingsTest {

    @LocalServerPort
    int port;

    private Group group;

    @BeforeEach
    void signIn() {
        group = new Group(port);
    }

    @Test
    void areLedBySomebodyWithAName() {
        group.office
                .get()
                .uri("/api/meetings?q=Beispiel")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(4)
                .jsonPath("$.items[*].chair.name")
                .value(names -> assertThat(names).asList().containsOnly("Olga Office"));
    }

    @Test
    void leaveSomethingToDoToTheDepartments() {
        group.office
                .get()
                .uri("/api/action-items?q=Beispiel")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2);
    }
}
