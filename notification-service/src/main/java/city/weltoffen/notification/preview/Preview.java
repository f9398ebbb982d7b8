package city.weltoffen.notification.preview;

import city.weltoffen.notification.matching.Hit;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.matching.RuleIndex;
import city.weltoffen.notification.subscription.Criteria;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what a rule would have brought lately, by the same index by which it will. */
@Component
public class Preview {

    private final RecentEvents recent;
    private final HeardEvents heard;
    private final PreviewSettings settings;

    Preview(RecentEvents recent, HeardEvents heard, PreviewSettings settings) {
        this.recent = recent;
        this.heard = heard;
        this.settings = settings;
    }

    public Outlook of(Criteria criteria) {
        RuleIndex<Criteria> index = new RuleIndex<>();
        index.put("preview", criteria, criteria);
        int count = 0;
        List<Example> examples = new ArrayList<>();
        for (RecentEvents.Recent event : recent.newestFirst()) {
            for (Hit<Criteria> hit : index.match(event.facts())) {
                count++;
                if (examples.size() < settings.examples()) {
                    examples.add(new Example(event.event(), hit.criteria()));
                }
            }
        }
        return new Outlook(heard.begin(), count, examples);
    }

    /**
     * What a rule would have brought.
     *
     * @param since how far it looks back
     * @param count how many events the rule meets
     * @param examples the newest of them
     */
    public record Outlook(Instant since, int count, List<Example> examples) {}

    /** An event that the rule meets, and by what. */
    public record Example(HeardEvent event, List<MetCriterion> criteria) {}
}
