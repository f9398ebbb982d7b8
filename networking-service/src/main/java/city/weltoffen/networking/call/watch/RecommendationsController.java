package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.Recommendation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The international office recommends calls. */
@RestController
@RequestMapping("/api/calls/{id}")
@Tag(name = "calls")
class RecommendationsController {

    private final Calls calls;

    RecommendationsController(Calls calls) {
        this.calls = calls;
    }

    /** @param sentence in both languages, one sentence */
    record RecommendationRequest(@NotNull @Valid RecommendedSentence sentence) {}

    record RecommendedSentence(
            @NotBlank @Size(max = 300) String de,
            @NotBlank @Size(max = 300) String en) {

        LocalizedText text() {
            return new LocalizedText(de.strip(), en.strip());
        }
    }

    /** @param recommendation nothing once it was withdrawn */
    record RecommendationResponse(@Nullable Recommendation recommendation) {}

    @PostMapping("/recommend")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Recommends a call in one sentence, which stands above every score; again with another sentence")
    ResponseEntity<RecommendationResponse> recommend(
            @PathVariable String id, @Valid @RequestBody RecommendationRequest request) {
        return answer(calls.recommend(new CallId(id), request.sentence().text()));
    }

    @PostMapping("/withdraw-recommendation")
    @Allow(Who.OFFICE)
    @Operation(summary = "Takes the recommendation back")
    ResponseEntity<RecommendationResponse> withdraw(@PathVariable String id) {
        return answer(calls.withdrawRecommendation(new CallId(id)));
    }

    private static ResponseEntity<RecommendationResponse> answer(Call call) {
        return Versioned.ok(call.version(), new RecommendationResponse(call.recommendation()));
    }
}
