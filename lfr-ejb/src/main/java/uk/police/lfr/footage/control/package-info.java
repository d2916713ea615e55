/** Recording, files, keys and space; playing and exporting. */
package uk.police.lfr.footage.control;
