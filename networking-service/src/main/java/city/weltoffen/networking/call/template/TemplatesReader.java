package city.weltoffen.networking.call.template;

import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceReader;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The templates as a source of calls: there is nothing to fetch, since they lie here. */
@Component
class TemplatesReader implements SourceReader {

    private final CallTemplates templates;

    TemplatesReader(CallTemplates templates) {
        this.templates = templates;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.TEMPLATES;
    }

    @Override
    public void read(InputStream none, LocalDate today, Findings findings) {
        for (CallTemplate template : templates.all()) {
            TemplateCalls.of(templates.prepare(template.id(), today), today)
                    .forEach(call -> findings.accept(call.details().identifier(), call));
        }
    }
}
