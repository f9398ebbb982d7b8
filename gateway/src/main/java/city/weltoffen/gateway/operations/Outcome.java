package city.weltoffen.gateway.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** How often something ended in one way. */
record Outcome(
        @Schema(description = "What it is: an outlet's kind, a job, a source's kind")
        String name,

        @Schema(description = "How it ended") String outcome,

        long total) {}
