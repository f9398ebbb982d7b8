package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.networking.call.search.WordIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All calls in the memory of this instance, so that lists and search ask no store; of their texts only the words. */
@Component
public class CallIndex {

    private final Mirror<Call, CallEntry> mirror;
    private final WordIndex words = new WordIndex();
    private final Map<CallId, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<CallId, Long> indexed = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    CallIndex(Calls calls) {
        this.mirror = new Mirror<>(calls.store(), CallId::new, this::entry);
    }

    void load() {
        mirror.load();
    }

    /** Matches are told under the call's id, but are a record of their own. */
    void on(EventEnvelope event) {
        if (event.kind().startsWith("call.") && !event.kind().equals("call.matched")) {
            mirror.on(event);
        }
    }

    private CallEntry entry(Call call) {
        int number = numbers.computeIfAbsent(call.id(), first -> next.getAndIncrement());
        indexed.compute(call.id(), (id, known) -> {
            if (known != null && known >= call.version()) {
                return known;
            }
            words.put(number, text(call.details()));
            return call.version();
        });
        return CallEntry.of(call, number);
    }

    private static String text(CallDetails details) {
        return details.text().stream()
                .map(section -> section.heading() + "\n" + section.body())
                .collect(Collectors.joining("\n"));
    }

    /** Those that meet the condition, in no order. */
    public List<CallEntry> find(Predicate<CallEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }

    public Optional<CallEntry> find(CallId id) {
        return mirror.find(id.value());
    }

    /**
     * Those that meet the condition and have all the words: in identifier, titles, programme and key words as a part of
     * any word, in the text as the beginning of one.
     */
    public List<CallEntry> search(@Nullable String query, Predicate<CallEntry> condition) {
        return query == null || query.isBlank() ? find(condition) : find(condition.and(holdingAll(query)));
    }

    private Predicate<CallEntry> holdingAll(String query) {
        return FoldedText.wordsOf(query).stream()
                .distinct()
                .map(this::holding)
                .reduce(entry -> true, Predicate::and);
    }

    private Predicate<CallEntry> holding(String word) {
        BitSet texts = words.beginning(word);
        return entry -> texts.get(entry.number()) || entry.head().containsFolded(word);
    }
}
