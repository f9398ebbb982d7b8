package city.weltoffen.gateway.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** All instances at one moment. */
record InstancesResponse(
        @Schema(description = "When they were asked") Instant at,

        @Schema(description = "By service and address") List<InstanceResponse> instances) {}
