#!/usr/bin/env python3
"""trafilatura, newspaper4k and readability-lxml over the same pages as Extractors.java, into the same files.
usage: extractors.py GOLD OUT"""
import json, os, sys, time

gold = json.load(open(os.path.join(sys.argv[1], 'gold.json'), encoding='utf8'))
out = sys.argv[2]
pages = [(page, entry.get('url') or None, open(os.path.join(out, 'html', page + '.html'), encoding='utf8').read())
         for page, entry in sorted(gold.items())]

def trafilatura_page(address, source):
    import trafilatura
    made = trafilatura.bare_extraction(source, url=address, with_metadata=True)
    made = made.as_dict() if hasattr(made, 'as_dict') else made or {}
    return made.get('text'), made.get('title'), made.get('author'), made.get('date')

def newspaper_page(address, source):
    import newspaper
    article = newspaper.Article(address or 'https://example.org/', fetch_images=False)
    article.download(input_html=source)
    article.parse()
    day = article.publish_date.strftime('%Y-%m-%d') if article.publish_date else ''
    return article.text, article.title, ', '.join(article.authors), day

def readability_page(address, source):
    import lxml.html, readability
    document = readability.Document(source, url=address)
    return lxml.html.fromstring(document.summary()).text_content(), document.short_title(), '', ''

def run(name, extractor):
    made, slowest = [], 0
    start = time.process_time()
    for page, address, source in pages:
        one = time.process_time()
        try:
            made.append(extractor(address, source))
        except Exception:
            made.append(('', '', '', ''))
        slowest = max(slowest, time.process_time() - one)
    rate = len(pages) / (time.process_time() - start)
    with open(os.path.join(out, name + '.jsonl'), 'w', encoding='utf8') as lines:
        for (page, _, _), fields in zip(pages, made):
            fields = dict(zip(('text', 'title', 'author', 'date'), [str(field or '') for field in fields]))
            lines.write(json.dumps({'page': page, **fields}) + '\n')
    with open(os.path.join(out, 'times.tsv'), 'a') as times:
        times.write('%s\t%.1f\t%.1f\t%d\n' % (name, rate, rate, slowest * 1000))

run('trafilatura', trafilatura_page)
run('newspaper4k', newspaper_page)
run('readability-lxml', readability_page)
