package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.catalogue.Catalogue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks the public form by the same rules as the API and words the problems in the language of the page. */
@Component
class FormCheck {

    private final Validator validator;
    private final Catalogue catalogue;
    private final FormPage page;

    FormCheck(Validator validator, Catalogue catalogue, FormPage page) {
        this.validator = validator;
        this.catalogue = catalogue;
        this.page = page;
    }

    /** One text by field. */
    Map<String, String> problems(PublicEnquiryRequest request, Locale language) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (ConstraintViolation<PublicEnquiryRequest> violation : validator.validate(request)) {
            problems.putIfAbsent(field(violation.getPropertyPath()), worded(violation, language));
        }
        if (problems.isEmpty()) {
            request.problems(catalogue)
                    .forEach(problem ->
                            problems.put(problem.pointer().substring(2), page.text("problem-unknown", language, "")));
        }
        return problems;
    }

    /** {@code sender.name} is the field name, {@code themes[]} the field themes. */
    private static String field(Path path) {
        String name = "";
        for (Path.Node node : path) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                name = node.getName();
            }
        }
        return name;
    }

    private String worded(ConstraintViolation<?> violation, Locale language) {
        var constraint = violation.getConstraintDescriptor();
        String name = switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotBlank", "NotNull" -> "problem-missing";
            case "Email" -> "problem-email";
            case "Size" -> "problem-long";
            default -> "problem-unknown";
        };
        return page.text(name, language, constraint.getAttributes().getOrDefault("max", ""));
    }
}
