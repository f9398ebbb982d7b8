package city.weltoffen.relations.dossier;

import city.weltoffen.documents.Block;
import city.weltoffen.relations.memory.Memories;
import city.weltoffen.relations.memory.MemoryAccess;
import city.weltoffen.relations.memory.MemoryEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was reported last. */
@Component
@Order(90)
class MemoryPart implements DossierPart {

    private static final int ENTRIES = 15;

    private final Memories memories;
    private final MemoryAccess access;
    private final Clock businessClock;

    MemoryPart(Memories memories, MemoryAccess access, Clock businessClock) {
        this.memories = memories;
        this.access = access;
        this.businessClock = businessClock;
    }

    @Override
    public List<Block> blocks(DossierSubject subject) {
        DossierWords words = subject.words();
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
