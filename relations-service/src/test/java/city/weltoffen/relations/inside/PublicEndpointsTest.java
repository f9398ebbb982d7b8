package city.weltoffen.relations.inside;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint that the service maps below {@code /api/public} and compares what it says with what is marked
 * public. An endpoint that {@link WhatIsPublic} does not name fails here.
 */
@RelationsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicEndpointsTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MongoTemplate store;

    private MarkedRun run;
    private RestTestClient anybody;

    @BeforeAll
    void fillEveryInternalField() {
        run = MarkedRun.through(port, store);
        anybody = Api.anonymous(port);
    }

    List<Endpoint> readable() {
        return Endpoint.all(mappings).stream()
                .filter(endpoint -> endpoint.isPublic() && !endpoint.isWriting())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void sayOnlyWhatIsMarkedPublic(Endpoint endpoint) {
        List<String> answers = read(endpoint);
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer).doesNotContainIgnoringCase(Mark.TRACE);
            assertThat(run.hidden()).noneMatch(answer::contains);
            WhatIsPublic.check(endpoint.name(), answer);
        });
        if (WhatIsPublic.isAboutRelations(endpoint.name())) {
            assertThat(answers).anyMatch(answer -> answer.contains(run.open().partnerName()));
        }
    }

    /** Every page of it. */
    private List<String> read(Endpoint endpoint) {
        List<String> pages = new ArrayList<>();
        String query = endpoint.pattern().endsWith("s") ? "?size=100&page=" : "?page=";
        do {
            pages.add(Objects.requireNonNull(anybody.get()
                    .uri(
                            endpoint.pattern() + query + pages.size(),
                            Map.of("id", run.open().activity()))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(String.class)
                    .getResponseBody()));
        } while (pages.getLast().startsWith("{\"items\":[{"));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("readable")
    void cannotBeAskedForWhatStaysInside(Endpoint endpoint) {
        for (String word : List.of(Mark.TRACE, "kultur")) {
            String answer = anybody.get()
                    .uri(endpoint.pattern() + "?q={q}", Map.of("id", run.open().activity(), "q", word))
                    .exchange()
                    .returnResult(String.class)
                    .getResponseBody();
            if (Objects.requireNonNull(answer).startsWith("{\"items\":")) {
                assertThat(answer)
                        .doesNotContain(run.open().partnerName(), run.open().activityTitle());
            }
        }
    }

    @Test
    void theRestIsForThoseSignedIn() {
        List<Endpoint> inside = Endpoint.all(mappings).stream()
                .filter(endpoint -> !endpoint.isPublic())
                .toList();
        assertThat(inside)
                .hasSizeGreaterThan(50)
                .allSatisfy(endpoint -> anybody.method(endpoint.method())
                        .uri(endpoint.pattern().replaceAll("[{][^}]*[}]", "x"))
                        .exchange()
                        .expectStatus()
                        .isUnauthorized());
    }

    @Test
    void allThatTakeSomethingHaveBeenGivenMarks() {
        assertThat(Endpoint.all(mappings))
                .filteredOn(endpoint -> endpoint.isPublic() && endpoint.isWriting())
                .extracting(Endpoint::name)
                .isSubsetOf(run.calls().done());
    }

    @Test
    void whatIsPublicNamesNothingThatIsGone() {
        Set<String> names = Set.copyOf(readable().stream().map(Endpoint::name).toList());
        assertThat(names).containsAll(WhatIsPublic.endpoints());
    }
}
