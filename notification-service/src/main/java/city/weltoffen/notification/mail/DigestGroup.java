package city.weltoffen.notification.mail;

import city.weltoffen.notification.delivery.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries about one matter, newest first. */
record DigestGroup(List<Item> items) {

    /** The matter with the newest entry first. */
    static List<DigestGroup> of(List<Item> newestFirst) {
        Map<String, List<Item>> bySubject = new LinkedHashMap<>();
        newestFirst.forEach(item -> bySubject
                .computeIfAbsent(item.subject(), none -> new ArrayList<>())
                .add(item));
        return bySubject.values().stream().map(DigestGroup::new).toList();
    }

    Item newest() {
        return items.getFirst();
    }

    List<Item> earlier(int most) {
        return items.subList(1, Math.min(items.size(), 1 + most));
    }
}
