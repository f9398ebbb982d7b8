package city.weltoffen.relations.forms;

import city.weltoffen.defaults.forms.FormLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Serves public forms to browsers without JavaScript: shows one, checks what is sent, lets it in, and confirms it. */
@Component
public class FormDesk {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final FormCheck check;
    private final FormLimit limit;

    FormDesk(FormCheck check, FormLimit limit) {
        this.check = check;
        this.limit = limit;
    }

    public ResponseEntity<String> show(FormPage page, List<FormField> fields, Locale language) {
        return answer(HttpStatus.OK).body(page.form(fields, "", language));
    }

    public ResponseEntity<String> receive(FormPage page, SentForm form, Locale language, HttpServletRequest from) {
        Map<String, String> problems = check.problems(form, page, language);
        if (!problems.isEmpty()) {
            List<FormField> fields = form.fields().stream()
                    .map(field -> field.wrong(problems.getOrDefault(field.id(), "")))
                    .toList();
            return answer(HttpStatus.BAD_REQUEST).body(page.form(fields, "", language));
        }
        Duration wait = limit.waitingTime(from.getRemoteAddr());
        if (!wait.isZero()) {
            String notice = page.text("too-many", language, wait.toMinutes() + 1);
            return answer(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                    .body(page.form(form.fields(), notice, language));
        }
        return answer(HttpStatus.CREATED).body(page.sent(form.receive(), language));
    }

    /** What somebody has typed is in it, so it is kept nowhere on the way. */
    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(PAGE).cacheControl(CacheControl.noStore());
    }
}
