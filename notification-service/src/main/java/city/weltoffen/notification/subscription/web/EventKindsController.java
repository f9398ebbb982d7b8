package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.matching.Kinds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of event one can subscribe to. */
@RestController
@RequestMapping("/api/event-kinds")
@Tag(name = "subscriptions")
class EventKindsController {

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Kinds of event for subscriptions")
    List<KindResponse> kinds() {
        return Kinds.all().stream()
                .map(kind -> new KindResponse(kind.name(), kind.title()))
                .toList();
    }

    /** @param kind value for {@code eventTypes} */
    record KindResponse(String kind, LocalizedText title) {}
}
