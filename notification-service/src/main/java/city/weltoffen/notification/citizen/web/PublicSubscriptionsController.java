package city.weltoffen.notification.citizen.web;

import city.weltoffen.defaults.forms.FormLimit;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.SecretAnswer;
import city.weltoffen.notification.citizen.Citizens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets citizens subscribe to what is public. */
@RestController
@RequestMapping("/api/public/subscriptions")
@Tag(name = "public")
class PublicSubscriptionsController {

    private final Citizens citizens;
    private final FormLimit limit;

    PublicSubscriptionsController(Citizens citizens, FormLimit limit) {
        this.citizens = citizens;
        this.limit = limit;
    }

    /** @param token that stands in the link of the question */
    record Confirmation(@NotBlank @Size(max = 100) String token) {}

    /** @param secret that stands in every mail from now on */
    record Confirmed(String secret) {}

    @PostMapping
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Asks an address whether it wants to hear of what is public",
            description = "The answer is the same whatever is known of the address. An address is asked once a day at"
                    + " most. 429 too-many-requests with Retry-After in seconds when somebody sends too many.")
    void subscribe(
            @Valid @RequestBody PublicSubscriptionRequest request, HttpServletRequest from, HttpServletResponse to) {
        String mailbox = request.mailbox();
        limit.admit(from, to);
        if (!request.isFromAProgram()) {
            citizens.register(mailbox, request.choice());
        }
    }

    @PostMapping("/confirmations")
    @Allow(Who.ANYBODY)
    @Operation(
            summary = "Says that the address wants to hear",
            description = "404 link-gone when it is used or too old.")
    Confirmed confirm(@Valid @RequestBody Confirmation confirmation, HttpServletRequest request) {
        SecretAnswer.to(request);
        return new Confirmed(citizens.confirm(confirmation.token()));
    }
}
