package city.weltoffen.networking.call;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.networking.call.search.WordIndex;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the entries of calls, keeps the words of their texts, and finds entries by words. */
final class CallSearch {

    private final WordIndex words = new WordIndex();
    private final Map<CallId, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<CallId, Long> indexed = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    CallEntry entry(Call call) {
        return CallEntry.of(call, number(call.id()));
    }

    /** Of a call of an older version than the newest one seen the words are not taken. */
    void read(Call call) {
        indexed.compute(call.id(), (id, known) -> {
            if (known != null && known >= call.version()) {
                return known;
            }
            words.put(number(id), text(call.details()));
            return call.version();
        });
    }

    private int number(CallId id) {
        return numbers.computeIfAbsent(id, first -> next.getAndIncrement());
    }

    private static String text(CallDetails details) {
        return details.text().stream()
                .map(section -> section.heading() + "\n" + section.body())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Those of the entries that meet the condition and have all the words: in identifier, titles, programme and key words
     * as a part of any word, in the text as the beginning of one.
     */
    List<CallEntry> find(Collection<CallEntry> entries, @Nullable String query, Predicate<CallEntry> condition) {
        Predicate<CallEntry> all = query == null || query.isBlank() ? condition : condition.and(holdingAll(query));
        return entries.stream().filter(all).toList();
    }

    private Predicate<CallEntry> holdingAll(String query) {
        return FoldedText.wordsOf(query).stream().distinct().map(this::holding).reduce(entry -> true, Predicate::and);
    }

    private Predicate<CallEntry> holding(String word) {
        BitSet texts = words.beginning(word);
        return entry -> texts.get(entry.number()) || entry.head().containsFolded(word);
    }
}
