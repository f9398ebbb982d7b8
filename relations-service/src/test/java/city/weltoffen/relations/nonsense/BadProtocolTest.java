package city.weltoffen.relations.nonsense;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.relations.House.body;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Rest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages, versions and keys that cannot be are named as what they are, everywhere. */
@RelationsTest
class BadProtocolTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    private List<String> paths(RequestMethod method, Predicate<HandlerMethod> which) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getKey().getMethodsCondition().getMethods().contains(method)
                                && which.test(mapping.getValue()))
                .map(Map.Entry::getKey)
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(patterns -> patterns.stream())
                .map(pattern -> pattern.replaceAll("[{][^}]*[}]", "x"))
                .toList();
    }

    @Nested
    class Pages {

        private List<String> lists() {
            return paths(
                    RequestMethod.GET,
                    method -> Arrays.stream(method.getMethodParameters())
                            .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class));
        }

        @ParameterizedTest
        @CsvSource({
            "size=101, #/size",
            "size=0, #/size",
            "size=2147483648, #/size",
            "page=-1, #/page",
            "page=100001, #/page",
            "page=x, #/page",
            "sort=colour, #/sort",
            "'sort=id,up', #/sort"
        })
        void areNamedAsTheyAre(String query, String pointer) {
            assertThat(lists())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(path -> reader(path)
                            .get()
                            .uri(path + "?" + query)
                            .exchange()
                            .expectStatus()
                            .isBadRequest()
                            .expectBody()
                            .jsonPath("$.errors[0].pointer")
                            .isEqualTo(pointer));
        }
    }

    /** Whoever may read it. */
    private RestTestClient reader(String path) {
        return path.startsWith("/api/operations/") ? house.admin : house.office;
    }

    @Nested
    class Versions {

        @Test
        void areAskedForByEveryChange() {
            assertThat(paths(RequestMethod.PUT, method -> true))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(path -> house.office
                            .put()
                            .uri(path)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body("{}")
                            .exchange()
                            .expectStatus()
                            .isEqualTo(428)
                            .expectBody()
                            .jsonPath("$.code")
                            .isEqualTo("version-missing"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"99\"", "nonsense", "\"", ",,", "W/\"99\""})
        void thatAreNotTheLatestAreStale(String etag) {
            String partner = house.partner(anyName());
            String contact = house.proposed(partner, "CONTACT", "");
            put(house.office, "/api/relations/" + contact, etag, body(partner, "CONTACT", ""))
                    .expectStatus()
                    .isEqualTo(412)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("stale");
        }
    }

    @Nested
    class Keys {

        private ResponseSpec add(String key, String name) {
            return house.office
                    .post()
                    .uri("/api/partners")
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}}".formatted(name))
                    .exchange();
        }

        @Test
        void thatComeTwiceHaveOneEffectAndNoOther() {
            String key = UUID.randomUUID().toString();
            String name = anyName();
            Object id = Rest.created(add(key, name)).get("id");
            assertThat(Rest.created(add(key, name)).get("id")).isEqualTo(id);
            add(key, anyName())
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("idempotency-key-reused");
        }

        @Test
        void areShort() {
            add("x".repeat(201), anyName())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("idempotency-key-invalid");
        }
    }
}
