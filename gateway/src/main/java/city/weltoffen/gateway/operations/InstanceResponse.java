package city.weltoffen.gateway.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an instance. */
record InstanceResponse(
        @Schema(description = "The service that it is one of")
        String service,

        @Schema(description = "Host and port where it answers to whoever watches over it")
        String instance,

        @Schema(description = "Its version; null when it does not say") @Nullable
        String version,

        State state,

        @Schema(description = "Why it is not up, or why it has no figures; null when all is well") @Nullable
        Fault fault,

        @Schema(description = "Parts of it that are not ready, by their names")
        List<String> notReady,

        @Schema(description = "When this gateway first saw it in this state")
        Instant since,

        @Schema(description = "When its process started; null when it does not say") @Nullable
        Instant startedAt,

        @Schema(description = "Null when it does not say any") @Nullable
        Figures figures) {

    static InstanceResponse unreachable(String service, ManagementAddress address, Fault fault, Instant now) {
        return new InstanceResponse(
                service, address.hostAndPort(), null, State.UNREACHABLE, fault, List.of(), now, null, null);
    }

    boolean isSameAs(InstanceResponse other) {
        return service.equals(other.service) && instance.equals(other.instance) && state == other.state;
    }

    InstanceResponse since(Instant moment) {
        return new InstanceResponse(service, instance, version, state, fault, notReady, moment, startedAt, figures);
    }
}
