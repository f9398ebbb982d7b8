package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.forms.FormDesk;
import city.weltoffen.relations.forms.FormField;
import city.weltoffen.relations.forms.FormPage;
import city.weltoffen.relations.forms.SentForm;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The enquiry form for browsers without JavaScript: pages for people, no API. */
@Hidden
@RestController
class EnquiryFormController {

    private final PublicDesk desk;
    private final FormDesk forms;
    private final Catalogue catalogue;
    private final FormPage page;

    EnquiryFormController(PublicDesk desk, FormDesk forms, Catalogue catalogue) {
        this.desk = desk;
        this.forms = forms;
        this.catalogue = catalogue;
        this.page = new FormPage(catalogue.name(), "enquiry/form/", "/api/public/enquiries");
    }

    @GetMapping("/api/public/enquiries/form")
    @Allow(Who.ANYBODY)
    ResponseEntity<String> form(@RequestParam @Nullable String lang, Locale reader) {
        Locale language = page.language(lang, reader);
        return forms.show(page, fields(EnquiryFormInput.empty(lang), language), language);
    }

    @PostMapping(path = "/api/public/enquiries", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Allow(Who.ANYBODY)
    ResponseEntity<String> send(@ModelAttribute EnquiryFormInput input, HttpServletRequest from, Locale reader) {
        Locale language = page.language(input.lang(), reader);
        return forms.receive(page, new Sent(input.request(), fields(input, language), desk, catalogue), language, from);
    }

    private List<FormField> fields(EnquiryFormInput input, Locale language) {
        return new EnquiryFormFields(catalogue, page.texts(language), language).filled(input);
    }

    private record Sent(PublicEnquiryRequest request, List<FormField> fields, PublicDesk desk, Catalogue catalogue)
            implements SentForm {

        @Override
        public List<FieldProblem> problems() {
            return request.problems(catalogue);
        }

        @Override
        public String receive() {
            return desk.receive(request);
        }
    }
}
