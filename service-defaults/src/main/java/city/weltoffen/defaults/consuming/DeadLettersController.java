package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets an admin see what this service's consumers could not handle, and decide what becomes of it. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/dead-letters")
@Tag(name = "dead-letters")
class DeadLettersController {

    private final KeptLetters letters;
    private final Replays replays;

    DeadLettersController(KeptLetters letters, Replays replays) {
        this.letters = letters;
        this.replays = replays;
    }

    @GetMapping
    @Allow(Who.ADMINS)
    @Operation(summary = "Records that consumers of this service could not handle, newest first")
    PageOf<DeadLetterResponse> deadLetters(
            @ParameterObject @Valid PageQuery page,
            @Parameter(description = "Only in these states") @RequestParam(required = false) @Nullable
                    Set<DeadLetter.State> state,
            @Parameter(description = "Only of this consumer group") @RequestParam(required = false) @Nullable
                    String consumer) {
        return letters.page(state == null ? Set.of() : state, consumer, page.inFixedOrder())
                .map(DeadLetterResponse::of);
    }

    @GetMapping("/{id}")
    @Allow(Who.ADMINS)
    @Operation(summary = "A dead letter with its headers and data")
    DeadLetterDetails deadLetter(@PathVariable String id) {
        return DeadLetterDetails.of(letters.require(id));
    }

    @PostMapping("/{id}/replay")
    @Allow(Who.ADMINS)
    @Operation(
            summary = "Has it handled after all, by the consumer group that failed and by no other",
            description = "Once; one that fails again stays open and says why.")
    DeadLetterResponse replayDeadLetter(@PathVariable String id) {
        return DeadLetterResponse.of(replays.replay(id));
    }

    @PostMapping("/{id}/discard")
    @Allow(Who.ADMINS)
    @Operation(summary = "Leaves it unhandled, for a reason; it stays listed and may still be replayed")
    DeadLetterResponse discardDeadLetter(@PathVariable String id, @RequestBody @Valid DiscardRequest request) {
        return DeadLetterResponse.of(replays.discard(id, request.reason()));
    }

    /** @param reason why it need not be handled */
    record DiscardRequest(@NotBlank @Size(max = 500) String reason) {}
}
