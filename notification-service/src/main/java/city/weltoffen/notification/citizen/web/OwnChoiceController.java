package city.weltoffen.notification.citizen.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.notification.citizen.Citizens;
import city.weltoffen.notification.citizen.NewsChoice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a citizen does with the secret that stands in every mail. */
@RestController
@RequestMapping("/api/public/subscriptions/{secret}")
@Tag(name = "public")
class OwnChoiceController {

    private final Citizens citizens;

    OwnChoiceController(Citizens citizens) {
        this.citizens = citizens;
    }

    @GetMapping
    @Allow(Who.ANYBODY)
    @Operation(summary = "What is chosen", description = "404 link-gone also when it has ended.")
    ResponseEntity<NewsChoice> get(@PathVariable String secret) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(citizens.choice(secret));
    }

    @PutMapping
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chooses otherwise", description = "404 link-gone also when it has ended.")
    void change(@PathVariable String secret, @Valid @RequestBody NewsChoiceRequest request) {
        citizens.change(secret, request.choice());
    }

    @DeleteMapping
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends the mails at once; again does nothing more")
    void end(@PathVariable String secret) {
        citizens.end(secret);
    }
}
