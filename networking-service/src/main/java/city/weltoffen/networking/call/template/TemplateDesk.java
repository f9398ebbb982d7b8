package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the office does with templates; the calls follow at once, so that it sees what became of it. */
@Component
class TemplateDesk {

    private final CallTemplates templates;
    private final Calls calls;
    private final CallKinds city;
    private final Clock businessClock;

    TemplateDesk(CallTemplates templates, Calls calls, CallKinds city, Clock businessClock) {
        this.templates = templates;
        this.calls = calls;
        this.city = city;
        this.businessClock = businessClock;
    }

    CallTemplate create(TemplateDetails details) {
        requireKnown(details);
        return told(templates.create(details));
    }

    CallTemplate change(TemplateId id, ExpectedVersion expected, TemplateDetails details) {
        requireKnown(details);
        return told(templates.change(id, expected, details));
    }

    CallTemplate announce(TemplateId id, TemplateYear year) {
        return told(templates.announce(id, year));
    }

    private CallTemplate told(CallTemplate template) {
        LocalDate today = LocalDate.now(businessClock);
        CallTemplate prepared = templates.prepare(template.id(), today);
        TemplateCalls.of(prepared, today).forEach(calls::take);
        return prepared;
    }

    private void requireKnown(TemplateDetails details) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!city.kinds().containsKey(details.kind())) {
            problems.add(notOneOf("#/kind", details.kind(), city.slugs()));
        }
        for (int index = 0; index < details.audiences().size(); index++) {
            String audience = details.audiences().get(index);
            if (!city.audiences().containsKey(audience)) {
                problems.add(notOneOf("#/audiences/" + index, audience, city.audienceSlugs()));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private static FieldProblem notOneOf(String pointer, String value, List<String> possible) {
        return new FieldProblem(pointer, "not-one-of", List.of(value, String.join(", ", possible)));
    }
}
