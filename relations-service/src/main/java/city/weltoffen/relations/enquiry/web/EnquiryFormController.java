package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public form for browsers without JavaScript: pages for people, no API. */
@Hidden
@RestController
class EnquiryFormController {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublicDesk desk;
    private final FormPage page;
    private final FormCheck check;

    EnquiryFormController(PublicDesk desk, FormPage page, FormCheck check) {
        this.desk = desk;
        this.page = page;
        this.check = check;
    }

    @GetMapping("/api/public/enquiries/form")
    @Allow(Who.ANYBODY)
    ResponseEntity<String> form(@RequestParam @Nullable String lang, Locale reader) {
        Locale language = page.language(lang, reader);
        return answer(HttpStatus.OK).body(page.form(FormInput.empty(lang), Map.of(), "", language));
    }

    @PostMapping(path = "/api/public/enquiries", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Allow(Who.ANYBODY)
    ResponseEntity<String> send(@ModelAttribute FormInput input, HttpServletRequest from, Locale reader) {
        Locale language = page.language(input.lang(), reader);
        PublicEnquiryRequest request = input.request();
        Map<String, String> problems = check.problems(request, language);
        if (!problems.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST).body(page.form(input, problems, "", language));
        }
        Duration wait = desk.waitingTime(from.getRemoteAddr());
        if (!wait.isZero()) {
            String notice = page.text("too-many", language, wait.toMinutes() + 1);
            return answer(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                    .body(page.form(input, problems, notice, language));
        }
        return answer(HttpStatus.CREATED).body(page.sent(desk.receive(request), language));
    }

    /** What somebody has typed is in it, so it is kept nowhere on the way. */
    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(PAGE).cacheControl(CacheControl.noStore());
    }
}
