"""Opens a DOCX from standard input with python-docx and says what it sees there, as JSON."""

import io
import json
import sys
import zipfile

import docx

data = sys.stdin.buffer.read()
assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
document = docx.Document(io.BytesIO(data))
section = document.sections[0]
core = document.core_properties
json.dump(
    {
        "title": core.title,
        "language": core.language,
        "author": core.author,
        "last_modified_by": core.last_modified_by,
        "created": str(core.created),
        "modified": str(core.modified),
        "revision": core.revision,
        "header": "".join(p.text for p in section.header.paragraphs),
        "footer": "".join(p.text for p in section.footer.paragraphs),
        "other_first_page": section.different_first_page_header_footer,
        "page": [round(section.page_width.mm), round(section.page_height.mm)],
        "heads": [p.text for p in document.paragraphs if p.style.name.startswith("Heading")],
        "styles": sorted({p.style.name for p in document.paragraphs}),
        "tables": [[cell.text for cell in table.rows[0].cells] for table in document.tables],
        "pictures": len(document.inline_shapes),
    },
    sys.stdout,
    ensure_ascii=False,
    indent=1,
    sort_keys=True,
)
