package uk.police.lfr.platform.control;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Brings the schema up to date as its owner inside the persistence unit's start, before Hibernate first connects: the
 * application's own user may not exist until then.
 */
public class MigrationsFirst implements ServiceContributor {
    /** Set for the persistence unit: the owner's datasource. Without it nothing is migrated here. */
    private static final String OWNER_SETTING = "lfr.owner-datasource";

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        Object owner = builder.getSettings().get(OWNER_SETTING);
        if (owner == null) {
            return;
        }
        try {
            Migrations.apply((DataSource) new InitialContext().lookup(owner.toString()));
        } catch (NamingException e) {
            throw new IllegalStateException("Refusing to start: the server has no datasource " + owner, e);
        }
    }
}
