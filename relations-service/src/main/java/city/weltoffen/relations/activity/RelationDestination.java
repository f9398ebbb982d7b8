package city.weltoffen.relations.activity;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import org.springframework.stereotype.Component;

/** A follow-up becomes a relation. */
@Component
class RelationDestination implements FollowUpDestination {

    private final Relations relations;
    private final RelationAccess access;

    RelationDestination(Relations relations, RelationAccess access) {
        this.relations = relations;
        this.access = access;
    }

    @Override
    public FollowUp.Became became() {
        return FollowUp.Became.RELATION;
    }

    @Override
    public void require(String id, Identity reader) {
        access.requireVisible(reader, relations.require(new RelationId(id)));
    }
}
