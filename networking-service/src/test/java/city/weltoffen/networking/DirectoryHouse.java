package city.weltoffen.networking;

import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The people of the administration in front of the running service, with departments of their own for each test. */
public final class DirectoryHouse {

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    public final RestTestClient admin;
    private final int port;

    public DirectoryHouse(int port) {
        this.port = port;
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        admin = Api.as(port, TestTokens.admin());
    }

    /** Somebody whom nobody knows yet. */
    public RestTestClient as(TestUser user) {
        return Api.as(port, TestTokens.of(user));
    }

    public static TestUser anyUser(String name) {
        String subject = "subject-" + UUID.randomUUID();
        return new TestUser(subject, name, subject + "@weltoffen.example", List.of(), "kultur");
    }

    public static String anySlug() {
        return "amt-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The slug of a new department that has its slug as name. */
    public String department() {
        String slug = anySlug();
        post(office, "/api/departments", "{\"id\": \"%s\", \"department\": %s}".formatted(slug, details(slug)))
                .expectStatus()
                .isCreated();
        return slug;
    }

    public static String details(String name) {
        return """
                {"name": {"de": "%s", "en": "%s"}, "directorate": {"de": "Dezernat", "en": "Directorate"},
                 "languages": ["de"], "profile": {"themes": ["youth"]}}""".formatted(name, name);
    }

    /** The id of a new appointment. */
    public String appointed(String subject, String role, String... departments) {
        return String.valueOf(post(
                        office,
                        "/api/coordinators",
                        "{\"subject\": \"%s\", \"name\": \"Nora Neu\", \"departments\": [\"%s\"], \"role\": \"%s\", \"since\": \"2026-01-01\"}"
                                .formatted(subject, String.join("\", \"", departments), role))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    /** The values of one field of all entries. */
    public static List<Object> each(Object list, String field) {
        return ((List<?>) list)
                .stream().map(entry -> (Object) ((Map<?, ?>) entry).get(field)).toList();
    }

    public static void refuses(ResponseSpec answer, String pointer, String code) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers).asList().containsExactly(pointer))
                .jsonPath("$.errors[*].code")
                .value(codes -> assertThat(codes).asList().containsExactly(code));
    }

    public static void refuses(ResponseSpec answer, String code) {
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    /** The answers to the same request by several at once. */
    public static List<Integer> atOnce(int times, Supplier<ResponseSpec> request) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, times)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> statusAfter(start, request), threads))
                    .toList();
            start.countDown();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static int statusAfter(CountDownLatch start, Supplier<ResponseSpec> request) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return request.get().returnResult(String.class).getStatus().value();
    }

    public void runs(String job) {
        post(admin, "/api/operations/networking-service/jobs/" + job + "/runs", "{}")
                .expectStatus()
                .isOk();
    }
}
