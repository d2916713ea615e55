package uk.police.lfr.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Lets pages write {@code #{deployment.place}} for a record's {@code place()}. Expression Language 6 (Jakarta
 * EE 11) does this by itself; EE 10's does not. Stateless, thread-safe.
 */
public class RecordProperties extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            Method component = base.getClass().getMethod(property.toString());
            Object value = component.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (NoSuchMethodException derived) {
            return null; // a getter of the record: the bean resolver's business
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new ELException(unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records do not change; whoever tries is told by the resolvers that follow.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
