package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.control.CategoriesInUse;

/** Why people may be listed here, for those who tell the public. */
@Stateless
@PermitAll // The categories are public; who is listed under one is not.
public class CategoryRegister {
    public Set<Category> inUse() {
        return CategoriesInUse.configured();
    }
}
