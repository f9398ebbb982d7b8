package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.memory.Memories;
import city.weltoffen.relations.memory.MemoryAccess;
import city.weltoffen.relations.memory.MemoryEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was reported last; it closes a dossier, after what is still to be done. */
@Component
class MemorySection {

    private static final int ENTRIES = 15;

    private final Memories memories;
    private final MemoryAccess access;
    private final Clock businessClock;

    MemorySection(Memories memories, MemoryAccess access, Clock businessClock) {
        this.memories = memories;
        this.access = access;
        this.businessClock = businessClock;
    }

    List<Block> blocks(DossierSubject subject) {
        Words words = subject.words();
        List<MemoryEntry> last = memories.of(subject.ids(), access.of(subject.reader()), null, ENTRIES)
                .entries();
        if (last.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = last.stream()
                .map(entry -> List.of(
                        words.day(LocalDate.ofInstant(entry.at(), businessClock.getZone())), words.of(entry.title())))
                .toList();
        return List.of(
                new Block.Heading(words.of("memory")),
                new Block.Table(List.of(words.of("day"), words.of("event")), rows));
    }
}
