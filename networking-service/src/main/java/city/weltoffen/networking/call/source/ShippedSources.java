package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.events.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the sources of {@code sources/sources.yml}, each once: one that the office removed does not come back. */
@Component
class ShippedSources implements ApplicationRunner {

    private static final String ENTERED = "callSourcesShipped";

    private final CallSources sources;
    private final MongoTemplate template;

    ShippedSources(CallSources sources, MongoTemplate template) {
        this.sources = sources;
        this.template = template;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("sources/sources.yml").getInputStream()) {
            new YAMLMapper()
                    .readValue(file, new TypeReference<List<Shipped>>() {})
                    .forEach(this::enter);
        }
    }

    private void enter(Shipped shipped) {
        if (template.exists(Query.query(where("_id").is(shipped.id())), ENTERED)) {
            return;
        }
        try {
            sources.create(new SourceId(shipped.id()), shipped.details());
        } catch (DuplicateKeyException other) {
            // another instance enters it at this moment
        }
        template.save(new Document("_id", shipped.id()), ENTERED);
    }

    record Shipped(
            String id,
            SourceKind kind,
            LocalizedText name,
            boolean enabled,
            @Nullable String address,
            @Nullable SourceSchedule schedule,
            @Nullable PortalQuery search,
            @Nullable Presets presets) {

        SourceDetails details() {
            return new SourceDetails(
                    kind, name, enabled, address, schedule, search, presets == null ? Presets.NONE : presets);
        }
    }
}
