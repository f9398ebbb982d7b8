package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Drafts of answers from the city's templates; a language without templates is found at the start. */
@Component
public class AnswerDrafts {

    private final Map<String, Template> templates = new HashMap<>();
    private final Catalogue catalogue;

    AnswerDrafts(Catalogue catalogue, EnquirySettings settings, ResourceLoader resources) {
        this.catalogue = catalogue;
        // An answer is plain text.
        Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
        for (String language : catalogue.answerLanguages()) {
            for (Outcome outcome : Outcome.values()) {
                String name = name(outcome, language);
                templates.put(name, read(compiler, resources, settings.answers() + name + ".txt"));
            }
        }
    }

    private static Template read(Mustache.Compiler compiler, ResourceLoader resources, String location) {
        try (Reader text =
                new InputStreamReader(resources.getResource(location).getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException("no template of an answer at " + location, e);
        }
    }

    private static String name(Outcome outcome, String language) {
        return outcome.name().toLowerCase(Locale.ROOT) + "_" + language;
    }

    /**
     * The text for a clerk to edit.
     *
     * @throws DomainProblem {@code not-decided}, or {@code invalid} for a language without templates
     */
    public String draft(Enquiry enquiry, String language) {
        Decision decision = enquiry.verdict().decision().orElseThrow(() -> new DomainProblem("not-decided"));
        Template template = templates.get(name(decision.outcome(), language));
        if (template == null) {
            throw DomainProblem.invalid("#/language", "unknown-value", language);
        }
        return template.execute(Map.of(
                "reference", enquiry.intake().reference(),
                "subject", enquiry.details().subject(),
                "city", catalogue.name().in(Locale.of(language)),
                "reason", decision.reason()));
    }
}
