package city.weltoffen.gateway.operations;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an instance takes requests, as it says itself. */
record Readiness(State state, @Nullable Fault fault, List<String> notReady) {

    private static final String UP = "UP";

    static Readiness of(HttpResponse<String> answer, JsonMapper json) {
        try {
            var body = json.readTree(answer.body());
            var status = body.path("status").asString("");
            if (status.isEmpty()) {
                return failed(Fault.UNREADABLE);
            }
            return status.equals(UP)
                    ? new Readiness(State.UP, null, List.of())
                    : new Readiness(State.OUT_OF_SERVICE, Fault.NOT_READY, notReady(body.path("components")));
        } catch (JacksonException e) {
            return failed(Fault.UNREADABLE);
        }
    }

    static Readiness failed(Fault fault) {
        return new Readiness(State.UNREACHABLE, fault, List.of());
    }

    private static List<String> notReady(JsonNode parts) {
        return parts.properties().stream()
                .filter(part -> !part.getValue().path("status").asString("").equals(UP))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
