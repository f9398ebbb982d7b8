package city.weltoffen.gateway.operations;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks one instance how it is, which version it has and what its figures are, all at the same time. */
@Component
class Probe {

    private static final Logger log = LoggerFactory.getLogger(Probe.class);
    private static final int LONGEST_ANSWER = 8_000_000;

    private final Duration timeout;
    private final JsonMapper json;
    private final HttpClient client;

    Probe(OperationsSettings settings, JsonMapper json) {
        this.timeout = settings.operations().timeout();
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .proxy(HttpClient.Builder.NO_PROXY)
                .executor(Thread::startVirtualThread)
                .build();
    }

    InstanceResponse ask(String service, ManagementAddress address, Instant now) {
        var readinessAsked = get(address, "/actuator/health/readiness");
        var infoAsked = get(address, "/actuator/info");
        var figuresAsked = get(address, "/actuator/prometheus");

        var readiness = readinessAsked
                .thenApply(answer -> Readiness.of(answer, json))
                .exceptionally(failure -> Readiness.failed(Fault.of(failure)))
                .join();
        var version = infoAsked.thenApply(this::version).exceptionally(_ -> Optional.empty());
        var samples = figuresAsked.thenApply(Probe::samples).exceptionally(failure -> {
            log.debug("{} at {} says no figures", service, address.uri(), failure);
            return Optional.empty();
        });
        return response(
                service,
                address,
                now,
                readiness,
                version.join().orElse(null),
                samples.join().orElse(null));
    }

    private static InstanceResponse response(
            String service,
            ManagementAddress address,
            Instant now,
            Readiness readiness,
            @Nullable String version,
            @Nullable Samples samples) {
        var fault = readiness.fault() == null && samples == null ? Fault.NO_FIGURES : readiness.fault();
        return new InstanceResponse(
                service,
                address.hostAndPort(),
                version,
                readiness.state(),
                fault,
                readiness.notReady(),
                now,
                samples == null ? null : Figures.startedAt(samples),
                samples == null ? null : Figures.of(samples));
    }

    private Optional<String> version(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body()).path("build").path("version").asStringOpt();
        } catch (JacksonException e) {
            throw new CompletionException(e);
        }
    }

    private static Optional<Samples> samples(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? Optional.of(PrometheusText.read(answer.body())) : Optional.empty();
    }

    /** Ends in time whatever the instance does, also in the middle of its answer. */
    private CompletableFuture<HttpResponse<String>> get(ManagementAddress address, String path) {
        var request = HttpRequest.newBuilder(address.at(path))
                .header("Accept", path.endsWith("/prometheus") ? PrometheusText.TYPE : "application/json")
                .build();
        var sent = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        return sent.copy().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).whenComplete((_, failure) -> {
            if (failure != null) {
                sent.cancel(true);
            }
        });
    }
}
