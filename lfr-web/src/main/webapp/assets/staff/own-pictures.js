// Shows refused pictures from the disk of who handed them in: the server has deleted them, and nothing is sent.
(() => {
  const END_OF_ZIP = 0x06054b50;
  const ENTRY = 0x02014b50;
  const STORED = 0;
  const DEFLATED = 8;

  /** Names in a ZIP file with where each picture's bytes begin (APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
  const directory = async zip => {
    const tail = new DataView(await zip.slice(Math.max(0, zip.size - 66000)).arrayBuffer());
    let end = tail.byteLength - 22;
    while (end >= 0 && tail.getUint32(end, true) !== END_OF_ZIP) {
      end--;
    }
    if (end < 0) {
      return [];
    }
    const start = tail.getUint32(end + 16, true);
    const view = new DataView(await zip.slice(start, start + tail.getUint32(end + 12, true)).arrayBuffer());
    const entries = [];
    for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY;) {
      const length = view.getUint16(at + 28, true);
      entries.push({
        name: new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, length)),
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  };

  const unpacked = async (zip, entry) => {
    const header = new DataView(await zip.slice(entry.header, entry.header + 30).arrayBuffer());
    const start = entry.header + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = zip.slice(start, start + entry.size);
    if (entry.method === STORED) {
      return packed;
    }
    return entry.method === DEFLATED
      ? new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).blob()
      : null;
  };

  const named = (path, file) => path === file || path.endsWith('/' + file);

  const show = async (section, blobOf) => {
    const items = [...section.querySelectorAll('[data-file]')];
    let shown = 0;
    for (const item of items) {
      const blob = await blobOf(item.dataset.file);
      const picture = item.querySelector('img');
      URL.revokeObjectURL(picture.src);
      picture.hidden = !blob;
      if (blob) {
        picture.src = URL.createObjectURL(blob);
        shown++;
      }
    }
    const words = section.querySelector('[role=status]');
    words.textContent = words.dataset.found.replace('{0}', shown).replace('{1}', items.length);
  };

  // The part with the pictures is drawn anew while an import is followed, so the page listens.
  document.addEventListener('change', async event => {
    const section = event.target.closest && event.target.closest('[data-own-pictures]');
    const chosen = section && event.target.files;
    if (!chosen || chosen.length === 0) {
      return;
    }
    if (event.target.id === 'own-zip') {
      const zip = chosen[0];
      const entries = await directory(zip);
      await show(section, file => {
        const entry = entries.find(each => named(each.name, file));
        return entry ? unpacked(zip, entry) : null;
      });
    } else {
      const files = [...chosen];
      await show(section, file => files.find(each => named(each.webkitRelativePath || each.name, file)));
    }
  });
})();
