package city.weltoffen.notification.mail.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.mail.DecisionPage;
import city.weltoffen.notification.mail.OutletPaths;
import city.weltoffen.notification.outlet.EmailOutlets;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the reader of a mail decides by a secret address. A page that is opened changes nothing, since programs that look
 * for viruses open every link.
 */
@RestController
@RequestMapping("/api/public/outlets/{secret}")
@Tag(name = "outlets")
class PublicOutletsController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final String CONFIRM = "confirm";

    private final EmailOutlets outlets;
    private final Deliveries deliveries;

    PublicOutletsController(EmailOutlets outlets, Deliveries deliveries) {
        this.outlets = outlets;
        this.deliveries = deliveries;
    }

    @GetMapping("/unsubscribe")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Page with a button that ends the mails")
    ResponseEntity<String> askWhetherToEnd(@PathVariable String secret, Locale reader) {
        Optional<Outlet> outlet = outlets.unsubscribable(secret);
        return page(UNSUBSCRIBE, outlet, reader, page -> page.asking(OutletPaths.unsubscribe(secret)));
    }

    @PostMapping("/unsubscribe")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Ends the mails at once, without signing in (RFC 8058); again does nothing more")
    ResponseEntity<String> end(@PathVariable String secret, Locale reader) {
        Optional<Outlet> ended = outlets.unsubscribable(secret).map(outlet -> outlets.unsubscribe(outlet.id()));
        return page(UNSUBSCRIBE, ended, reader, DecisionPage::done);
    }

    @GetMapping("/confirm")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Page with a button by which an address says that it wants to hear")
    ResponseEntity<String> askWhetherToHear(@PathVariable String secret, Locale reader) {
        return page(CONFIRM, outlets.asked(secret), reader, page -> page.asking(OutletPaths.confirm(secret)));
    }

    @PostMapping("/confirm")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Says that the address wants to hear")
    ResponseEntity<String> confirm(@PathVariable String secret, Locale reader) {
        Optional<Outlet> confirmed = outlets.asked(secret).map(outlet -> outlets.confirm(outlet.id()));
        confirmed.ifPresent(outlet -> deliveries.retryAll(outlet.id().value()));
        return page(CONFIRM, confirmed, reader, DecisionPage::done);
    }

    private static ResponseEntity<String> page(
            String decision, Optional<Outlet> outlet, Locale reader, Function<DecisionPage, String> content) {
        String language = outlet.map(PublicOutletsController::language)
                .orElse(Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? "en" : "de");
        DecisionPage page = outlet.map(one -> DecisionPage.of(one, language, decision))
                .orElseGet(() -> DecisionPage.ofNobody(language, decision));
        return ResponseEntity.status(outlet.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(outlet.isPresent() ? content.apply(page) : page.gone());
    }

    private static String language(Outlet outlet) {
        EmailSettings email = Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
        return email.language();
    }
}
