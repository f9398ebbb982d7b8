package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an admin have what this service keeps of events made whole again. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/projections")
@Tag(name = "projections")
class ProjectionsController {

    private final Rebuilds rebuilds;
    private final URI list;

    ProjectionsController(Rebuilds rebuilds, @Value("${spring.application.name}") String service) {
        this.rebuilds = rebuilds;
        this.list = URI.create("/api/operations/" + service + "/projections");
    }

    @GetMapping
    @Allow(Who.ADMINS)
    @Operation(summary = "What this service keeps of events and can read again, and how far the last reading is")
    List<ProjectionResponse> projections() {
        Instant now = Instant.now();
        return rebuilds.projections().stream()
                .map(projection -> rebuilds.last(projection)
                        .map(rebuild -> ProjectionResponse.of(rebuild, now))
                        .orElseGet(() -> ProjectionResponse.never(projection)))
                .toList();
    }

    @PostMapping("/rebuild")
    @Allow(Who.ADMINS)
    @Operation(
            summary = "Reads all events again for all projections",
            description = "Fills what is missing; nothing is sent or told again. One that is being read goes on.")
    ResponseEntity<List<ProjectionResponse>> rebuildProjections() {
        rebuilds.projections().forEach(rebuilds::begin);
        return ResponseEntity.accepted().location(list).body(projections());
    }

    @PostMapping("/{consumer}/rebuild")
    @Allow(Who.ADMINS)
    @Operation(summary = "Reads all events again for one projection")
    ResponseEntity<List<ProjectionResponse>> rebuildProjection(@PathVariable String consumer) {
        rebuilds.begin(rebuilds.require(consumer));
        return ResponseEntity.accepted().location(list).body(projections());
    }

    /**
     * A projection and its last reading.
     *
     * @param state none when it was never read again
     * @param read events so far
     * @param failed those that could not be handled
     */
    record ProjectionResponse(
            String consumer,
            Rebuild.@Nullable State state,
            long read,
            long failed,
            @Nullable Instant begunAt,
            @Nullable Instant endedAt) {

        static ProjectionResponse of(Rebuild rebuild, Instant now) {
            return new ProjectionResponse(
                    rebuild.consumer(),
                    rebuild.stateAt(now),
                    rebuild.read(),
                    rebuild.failed(),
                    rebuild.begunAt(),
                    rebuild.endedAt());
        }

        static ProjectionResponse never(Projection projection) {
            return new ProjectionResponse(projection.consumer(), null, 0, 0, null, null);
        }
    }
}
