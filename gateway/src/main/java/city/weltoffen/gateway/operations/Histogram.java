package city.weltoffen.gateway.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How many took how long. */
record Histogram(
        @Schema(description = "All that were measured") long count,

        @Schema(description = "By rising bound, without the one that holds all")
        List<Bucket> buckets) {

    record Bucket(
            double upToSeconds,

            @Schema(description = "All that took at most so long")
            long count) {}
}
