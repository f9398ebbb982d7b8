package city.weltoffen.relations.forms;

import city.weltoffen.defaults.problems.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks public forms by the same rules as the API and words the problems in the language of the page. */
@Component
class FormCheck {

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** One text by field. */
    Map<String, String> problems(SentForm form, FormPage page, Locale language) {
        Map<String, String> problems = new LinkedHashMap<>();
        form.unreadable().forEach((field, name) -> problems.put(field, page.text("problem-" + name, language, "")));
        for (ConstraintViolation<Object> violation : validator.validate(form.request())) {
            problems.putIfAbsent(field(violation.getPropertyPath()), worded(violation, page, language));
        }
        if (problems.isEmpty()) {
            for (FieldProblem problem : form.problems()) {
                String field = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
                problems.putIfAbsent(field, page.text("problem-" + problem.code(), language, ""));
            }
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

    private static String worded(ConstraintViolation<?> violation, FormPage page, Locale language) {
        var constraint = violation.getConstraintDescriptor();
        String name = switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotBlank", "NotNull" -> "problem-required";
            case "Email" -> "problem-email";
            case "Size" -> "problem-long";
            default -> "problem-unknown-value";
        };
        return page.text(name, language, constraint.getAttributes().getOrDefault("max", ""));
    }
}
