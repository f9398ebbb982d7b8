package city.weltoffen.notification.byrole;

import city.weltoffen.events.Tags;
import city.weltoffen.notification.matching.EventFacts;
import city.weltoffen.notification.matching.Hit;
import city.weltoffen.notification.matching.RuleIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules that come by themselves with a role, as the city's file says. */
@Component
public class DefaultRules {

    private final List<DefaultRule> rules;
    private final RuleIndex<DefaultRule> index = new RuleIndex<>();

    DefaultRules(DefaultRuleSettings settings) throws IOException {
        try (InputStream file = settings.file().getInputStream()) {
            this.rules = read(file);
        }
        rules.forEach(rule -> index.put(rule.key(), rule, rule.criteria()));
    }

    /** A field that is not known here is a mistake of the file. */
    private static List<DefaultRule> read(InputStream file) {
        List<DefaultRule> rules = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .readValue(file, File.class)
                .rules();
        if (rules.stream().map(DefaultRule::key).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two default rules have the same key");
        }
        return List.copyOf(rules);
    }

    public List<DefaultRule> all() {
        return rules;
    }

    Optional<DefaultRule> find(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The rules that the event meets. */
    List<Hit<DefaultRule>> match(EventFacts event) {
        return index.match(new EventFacts(event.kind(), anyDepartment(event.tags()), event.texts()));
    }

    private static Tags anyDepartment(Tags tags) {
        return tags.departments().isEmpty() ? tags : tags.withDepartments(Set.of(DefaultRule.DEPARTMENT));
    }

    private record File(List<DefaultRule> rules) {}
}
