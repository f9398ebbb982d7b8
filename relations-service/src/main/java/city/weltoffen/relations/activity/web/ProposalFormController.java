package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.forms.Choices;
import city.weltoffen.relations.forms.FormDesk;
import city.weltoffen.relations.forms.FormField;
import city.weltoffen.relations.forms.FormPage;
import city.weltoffen.relations.forms.SentForm;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form for proposals for browsers without JavaScript: pages for people, no API. */
@Hidden
@RestController
class ProposalFormController {

    private final ProposalDesk desk;
    private final FormDesk forms;
    private final Catalogue catalogue;
    private final FormPage page;

    ProposalFormController(ProposalDesk desk, FormDesk forms, Catalogue catalogue) {
        this.desk = desk;
        this.forms = forms;
        this.catalogue = catalogue;
        this.page = new FormPage(catalogue.name(), "activity/form/", "/api/public/activity-proposals");
    }

    @GetMapping("/api/public/activity-proposals/form")
    @Allow(Who.ANYBODY)
    ResponseEntity<String> form(@RequestParam @Nullable String lang, Locale reader) {
        Locale language = page.language(lang, reader);
        return forms.show(page, fields(ProposalFormInput.empty(lang), language), language);
    }

    @PostMapping(path = "/api/public/activity-proposals", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Allow(Who.ANYBODY)
    ResponseEntity<String> send(@ModelAttribute ProposalFormInput input, HttpServletRequest from, Locale reader) {
        Locale language = page.language(input.lang(), reader);
        return forms.receive(page, new Sent(input, input.request(), fields(input, language), desk), language, from);
    }

    private List<FormField> fields(ProposalFormInput input, Locale language) {
        Map<String, String> t = page.texts(language);
        return List.of(
                FormField.choice(
                        "kind",
                        text(t, "kind"),
                        true,
                        Choices.of(
                                catalogue.activityKinds(),
                                Set.of(Objects.requireNonNullElse(input.kind(), "")),
                                language)),
                FormField.line("title", text(t, "proposalTitle"), "text", 200, "off", true)
                        .filled(input.title()),
                FormField.area("text", text(t, "text"), 5000).filled(input.text()),
                FormField.line("place", text(t, "place"), "text", 300, "off", false)
                        .filled(input.place()),
                FormField.day("begins", text(t, "begins"), text(t, "dayHint"), true)
                        .filled(input.begins()),
                FormField.day("ends", text(t, "ends"), text(t, "dayHint"), false)
                        .filled(input.ends()),
                FormField.line("name", text(t, "name"), "text", 200, "name", true)
                        .filled(input.name()),
                FormField.line("email", text(t, "email"), "email", 254, "email", true)
                        .filled(input.email()),
                FormField.line("organisation", text(t, "organisation"), "text", 200, "organization", false)
                        .filled(input.organisation()),
                FormField.line("phone", text(t, "phone"), "tel", 50, "tel", false)
                        .filled(input.phone()));
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, key);
    }

    private record Sent(ProposalFormInput input, ProposalRequest request, List<FormField> fields, ProposalDesk desk)
            implements SentForm {

        @Override
        public Map<String, String> unreadable() {
            return input.unreadable();
        }

        @Override
        public List<FieldProblem> problems() {
            return desk.problems(request);
        }

        @Override
        public String receive() {
            return desk.receive(request);
        }
    }
}
