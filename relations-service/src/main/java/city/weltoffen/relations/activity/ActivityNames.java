package city.weltoffen.relations.activity;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.relation.PartnerReference;
import java.util.List;

/**
 * What titles of events say of an activity; its own title is free text and stays with it.
 *
 * @param kind label of its kind
 */
record ActivityNames(LocalizedText kind, List<PartnerReference> partners) {

    ActivityNames {
        partners = List.copyOf(partners);
    }
}
